import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Onboarding} from './onboarding';

createRoot(document.querySelector('#app') as HTMLElement).render(<StrictMode><Onboarding /></StrictMode>);
