namespace DigestBot.Text.Tests.Grouping;

/// <summary>Two happenings, each told in several ways.</summary>
internal static class InventedStories
{
    public static GroupingItem[] Ferry { get; } =
    [
        new(
            "ferry-1",
            "Ferry to Tovia will close in March",
            "The ferry line between Lydda and the island of Tovia will close in March, its owner said. About forty people work on the two boats."),
        new(
            "ferry-2",
            "Islanders protest against the end of their ferry",
            "Some two hundred people of Tovia stood in the harbour of Lydda on Friday to save the ferry. The owner wants to sell both boats in March, "
            + "and the island would be left without a link to the mainland."),
        new(
            "ferry-3",
            "Council of Lydda asks for more time",
            "Lydda's council has asked the owner of the Tovia ferry to wait until summer. A bridge to the island has been promised for twenty years."),
    ];

    public static GroupingItem[] Bakery { get; } =
    [
        new(
            "bakery-1",
            "Brask bakery wins national prize for rye bread",
            "A bakery in Brask has won the national prize for rye bread for the third time. The jury praised its crust and its patience with the dough."),
        new(
            "bakery-2",
            "Third bread prize for Una Palk",
            "Baker Una Palk of Brask won the rye bread prize again. She would spend the money on an oven, she said after the jury had named her."),
    ];

    public static GroupingItem[] All { get; } = [.. Ferry, .. Bakery];
}
