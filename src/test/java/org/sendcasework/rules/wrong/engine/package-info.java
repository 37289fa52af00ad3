/** Wrong on purpose: what the rules of architecture must find. Knows nothing; nothing may use it. */
package org.sendcasework.rules.wrong.engine;
