import {mount} from 'svelte';
import Onboarding from './onboarding.svelte';

mount(Onboarding, {target: document.querySelector('#app') as HTMLElement});
