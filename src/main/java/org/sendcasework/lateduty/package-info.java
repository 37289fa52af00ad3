/**
 * A duty of the setting is late: the headteacher answers for it. Serves every kind of case; knows none of them, no
 * engine, no database and no web.
 */
package org.sendcasework.lateduty;
