/** What processes/phase-transition/phase-transition.bpmn can call, and its names. */
package org.sendcasework.phasetransition.engine;
