/** What processes/plan-implementation/plan-implementation.bpmn can call, and its names. */
package org.sendcasework.planimplementation.engine;
