namespace DigestBot.Slack.Wire.Payloads;

internal sealed record UserAnswer(SlackUser User);
