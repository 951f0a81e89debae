namespace DigestBot.Slack.Tests.Wire.Web;

/// <summary>A call as it arrived.</summary>
/// <param name="Number">How many of this method there were, from 1.</param>
internal sealed record FakeCall(int Number, TimeSpan At, string Method, string? Authorization, string Body);
