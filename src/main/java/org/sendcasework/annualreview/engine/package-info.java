/** What processes/annual-review/annual-review.bpmn can call, and its names. */
package org.sendcasework.annualreview.engine;
