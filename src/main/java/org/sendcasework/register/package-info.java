/**
 * The SEND register: pupils, their plans, the people around them and the provision made,
 * and the import of a school's own list into it. It outlives every case. Knows
 * settings and nothing of cases, the engine or the web; how it is stored is the storage seam's matter.
 */
package org.sendcasework.register;
