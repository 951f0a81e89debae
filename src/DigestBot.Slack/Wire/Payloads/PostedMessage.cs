namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A message as it was posted or changed.</summary>
/// <param name="Channel">The conversation it stands in.</param>
/// <param name="Ts">Its name there.</param>
/// <param name="Message">The message.</param>
internal sealed record PostedMessage(string Channel, string Ts, SlackMessage? Message = null);
