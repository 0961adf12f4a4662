import {bootstrapApplication} from '@angular/platform-browser';
import {Onboarding} from './onboarding';

await bootstrapApplication(Onboarding);
