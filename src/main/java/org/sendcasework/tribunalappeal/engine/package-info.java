/** What processes/tribunal-appeal/tribunal-appeal.bpmn can call, and its names. */
package org.sendcasework.tribunalappeal.engine;
