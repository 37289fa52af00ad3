/**
 * What the law says: the catalogue of time limits, each typed, cited and dated. Knows no calendar, no setting and no
 * case, and nothing of the engine, the database or the web.
 */
package org.sendcasework.law;
