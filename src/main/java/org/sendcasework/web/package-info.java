/**
 * The seam to people and other systems over HTTP: signing in, the pages of our own beside the Tasklist, and the
 * programming interface below {@code /api}. Holds no rule of law and no rule of a process; the engine's own web
 * applications keep their login, their headers and their paths below {@code /camunda}.
 */
package org.sendcasework.web;
