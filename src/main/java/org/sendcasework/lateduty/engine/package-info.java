/** What processes/late-duty/late-duty.bpmn can call, and its names. */
package org.sendcasework.lateduty.engine;
