/** What process tests share: the application with an empty database, and time as something a test moves. */
package org.sendcasework.support;
