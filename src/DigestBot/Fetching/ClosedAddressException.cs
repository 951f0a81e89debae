namespace DigestBot.Host.Fetching;

/// <summary>The only way to say no from inside a connect callback. <see cref="WebFetcher"/> turns it into a reason.</summary>
internal sealed class ClosedAddressException(string message) : IOException(message);
