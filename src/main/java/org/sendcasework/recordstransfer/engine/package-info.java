/** What processes/records-transfer/records-transfer.bpmn can call, and its names. */
package org.sendcasework.recordstransfer.engine;
