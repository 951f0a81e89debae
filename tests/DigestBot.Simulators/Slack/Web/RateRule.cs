namespace DigestBot.Simulators.Slack.Web;

/// <summary>So many requests in a window that opens with the first of them, and a few more that are let pass.</summary>
/// <param name="Limit">What a client may rely on.</param>
/// <param name="Window">How long a window lasts.</param>
/// <param name="Tolerated">What Slack lets pass beside, on and off; no client may count on it.</param>
public sealed record RateRule(int Limit, TimeSpan Window, int Tolerated = 0);
