/**
 * Answering those who ask for information about a pupil in disagreement resolution, mediation, an appeal or a complaint:
 * what is held, who contributes, what of it may go, and by when. Knows no engine, no database and no web.
 */
package org.sendcasework.informationrequest;
