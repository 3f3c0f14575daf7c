const tokens =
  /(?:\b|(?<=_))(?:sk-(?:ant|proj|svcacct|admin|or)-|[rs]k_live_|gh[opsur]_|github_pat_|glpat-|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza|shp(?:at|ca|pa|ss)_|do[opr]_v1_|dckr_(?:pat|oat)_|tskey-|SG\.)[\w.-]{12,}|\bnpm_[A-Za-z0-9]{20,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;

/** Replaces tokens of well-known shapes, wherever somebody else's words are told. */
export function hideTokens(text: string): string {
  return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}
