/** What processes/disagreement-resolution/disagreement-resolution.bpmn can call, and its names. */
package org.sendcasework.disagreementresolution.engine;
