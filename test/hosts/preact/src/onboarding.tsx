import 'reliance-onboarding/define';
import type {} from 'reliance-onboarding/preact';
import {config, scoringHandler, screeningHandler, submitHandler} from './handlers';

export function Onboarding() {
  return (
    <reliance-onboarding
      config={config}
      screeningHandler={screeningHandler}
      scoringHandler={scoringHandler}
      submitHandler={submitHandler}
    />
  );
}
