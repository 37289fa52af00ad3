/**
 * What one school or centre is and what it promised: titles of its roles, year groups, the figures of its own policy,
 * its term dates and its local authority; and the check of that policy against the law. Knows no case and no pupil.
 */
package org.sendcasework.setting;
