import {render} from 'solid-js/web';
import {Onboarding} from './onboarding';

render(() => <Onboarding />, document.querySelector('#app') as HTMLElement);
