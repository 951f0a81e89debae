namespace DigestBot.Slack.Wire.Payloads;

internal sealed record OpenedView(ShownView View);
