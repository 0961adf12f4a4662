import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'reliance-onboarding/define';
import * as handlers from './handlers';

@Component({
  selector: 'app-onboarding',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <reliance-onboarding
      [config]="config"
      [screeningHandler]="screeningHandler"
      [scoringHandler]="scoringHandler"
      [submitHandler]="submitHandler"
    />`,
})
export class Onboarding {
  readonly config = handlers.config;
  readonly screeningHandler = handlers.screeningHandler;
  readonly scoringHandler = handlers.scoringHandler;
  readonly submitHandler = handlers.submitHandler;
}
