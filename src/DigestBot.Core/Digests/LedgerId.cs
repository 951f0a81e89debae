namespace DigestBot.Digests;

/// <summary>Names a ledger by its content: 32 hexadecimal digits.</summary>
public readonly record struct LedgerId(string Value);
