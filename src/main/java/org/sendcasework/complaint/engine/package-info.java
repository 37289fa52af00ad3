/** What processes/complaint/complaint.bpmn can call, and its names. */
package org.sendcasework.complaint.engine;
