/**
 * A pupil moves to the next phase of education: what there is to choose from, the review and the placement named in time
 * (SEND Regulations 2014, regulation 18), the next setting met, and the pupil followed until settled there. Knows no engine,
 * no database and no web.
 */
package org.sendcasework.phasetransition;
