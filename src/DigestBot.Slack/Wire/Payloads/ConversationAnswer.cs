namespace DigestBot.Slack.Wire.Payloads;

internal sealed record ConversationAnswer(Conversation Channel);
