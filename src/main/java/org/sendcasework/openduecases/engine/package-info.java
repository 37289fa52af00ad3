/** What processes/open-due-cases/open-due-cases.bpmn can call, and its names. */
package org.sendcasework.openduecases.engine;
