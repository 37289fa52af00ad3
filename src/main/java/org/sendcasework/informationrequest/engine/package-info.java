/** What processes/information-request/information-request.bpmn can call, and its names. */
package org.sendcasework.informationrequest.engine;
