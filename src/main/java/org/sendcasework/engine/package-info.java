/**
 * The seam to the process engine, shared by all processes: typed variables, forms that keep their data in the case
 * file, tasks named and guarded, timers moved with their deadlines. Knows no single process. The engine's internal
 * classes are used here and nowhere else; where one is, a comment says why.
 */
package org.sendcasework.engine;
