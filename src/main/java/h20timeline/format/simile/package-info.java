/// Files of SIMILE Timeline and Exhibit in JSON and XML, with the four bounds of their events.
package h20timeline.format.simile;
