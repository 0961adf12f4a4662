// SurveyJS with its own JavaScript user interface, as a script tag brings it.
import {Model} from 'survey-core';
import 'survey-js-ui';

globalThis.showSurvey = (json, element) => {
  const model = new Model(json);
  model.render(element);
  return model;
};
