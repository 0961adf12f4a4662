// What a host does once its page is there.
for (const widget of document.querySelectorAll('reliance-onboarding')) Object.assign(widget, window.hostSettings());
