/** What processes/ehc-needs-assessment/ehc-needs-assessment.bpmn can call, and its names. */
package org.sendcasework.ehcneedsassessment.engine;
