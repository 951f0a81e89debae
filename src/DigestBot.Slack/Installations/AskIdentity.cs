using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Installations;

/// <summary>Asks Slack's <c>auth.test</c> whose a token is.</summary>
internal delegate Task<SlackAnswer<Identity>> AskIdentity(string token, CancellationToken cancellation);
