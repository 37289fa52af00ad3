/**
 * Reads the files that people keep by hand: strictly, key by key, so that whatever is wrong is found with its line.
 * Knows the shape of such a file and nothing of what any of them is about.
 */
package org.sendcasework.yaml;
