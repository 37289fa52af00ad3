/**
 * The demonstration: invented pupils for the settings that come with the product, put on the register through the same
 * import that a school uses. Loaded only in the profile {@code demo}; nothing else may depend on it.
 */
package org.sendcasework.demo;
