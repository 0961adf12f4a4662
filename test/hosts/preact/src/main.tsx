import {render} from 'preact';
import {Onboarding} from './onboarding';

render(<Onboarding />, document.querySelector('#app') as HTMLElement);
