namespace DigestBot.Deliveries;

/// <summary>A message that stands in a channel.</summary>
/// <param name="Channel">Where it stands: the channel, or the thread or post that was opened for it. Later pages go there.</param>
/// <param name="Message">The platform's name of the message.</param>
public sealed record MessageAddress(string Channel, string Message);
