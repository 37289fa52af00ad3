/**
 * An appeal of the family against the authority, in which the setting is a witness, and a claim of disability discrimination
 * against the setting itself: what the Tribunal directs, the hearing, the order, and what the authority owes after it. Plain
 * rules; knows no other kind of case, no engine, no database and no web.
 */
package org.sendcasework.tribunalappeal;
