namespace DigestBot.Core.Tests.Digests;

/// <summary>The reopening of <see cref="HarbourNews"/> as another newsroom wrote it up, in its own words.</summary>
internal static class HarbourReports
{
    public const string Said = "We counted every rivet twice before the first bus went over,";

    public static NewsItem Item { get; } = new()
    {
        Title = "Harbour bridge reopens, ferries keep running",
        Text = string.Join(
            "\n\n",
            "After a year of repairs the harbour bridge reopened on Monday, and the first bus crossed to the north shore before breakfast.",
            $"\"{Said}\" said inspector Ada Quill, who signed the repair of the northern pier that a freighter had struck.",
            "The harbour ferries that carried the traffic meanwhile keep running until a hearing on 20 March."),
        Outlet = "Valley Post",
        Published = "2031-03-10T09:30Z",
        Url = "https://post.example/bridge",
        Gist = ["After a year of repairs the harbour bridge reopened on Monday, and the first bus crossed to the north shore before breakfast."],
        Quotes = [new NewsQuote(Said, "Ada Quill")],
        Dates = [new NewsDate("2031-03-20", "2031-03-21", "a hearing on 20 March", "on 20 March")],
    };
}
