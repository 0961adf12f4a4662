import 'reliance-onboarding/define';
import type {} from 'reliance-onboarding/solid';
import {config, scoringHandler, screeningHandler, submitHandler} from './handlers';

export function Onboarding() {
  return (
    <reliance-onboarding
      prop:config={config}
      prop:screeningHandler={screeningHandler}
      prop:scoringHandler={scoringHandler}
      prop:submitHandler={submitHandler}
    />
  );
}
