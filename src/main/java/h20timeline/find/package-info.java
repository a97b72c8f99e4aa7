/// Which events somebody asks for, by words and by choices, and how many there are of each sort.
/// Must not know how they are shown.
package h20timeline.find;
