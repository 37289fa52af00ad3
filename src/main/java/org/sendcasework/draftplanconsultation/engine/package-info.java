/** What processes/draft-plan-consultation/draft-plan-consultation.bpmn can call, and its names. */
package org.sendcasework.draftplanconsultation.engine;
