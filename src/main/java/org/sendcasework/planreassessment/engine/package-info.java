/** What processes/plan-reassessment/plan-reassessment.bpmn can call, and its names. */
package org.sendcasework.planreassessment.engine;
