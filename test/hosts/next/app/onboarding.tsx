'use client';

import type {RelianceOnboarding} from 'reliance-onboarding';
import type {} from 'reliance-onboarding/react';
import {config, scoringHandler, screeningHandler, submitHandler} from './handlers';

function setUp(widget: RelianceOnboarding | null) {
  if (!widget) return;
  widget.config = config;
  widget.screeningHandler = screeningHandler;
  widget.scoringHandler = scoringHandler;
  widget.submitHandler = submitHandler;
  void import('reliance-onboarding/define');
}

export function Onboarding() {
  return <reliance-onboarding ref={setUp} />;
}
