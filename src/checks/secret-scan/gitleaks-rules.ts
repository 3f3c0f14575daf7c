/**
 * Gitleaks' own rules plus tokens that version 8.26 misses, which is the oldest in common use. The directory `flat`
 * holds files under numbers, so that no rule's list of allowed paths (lockfiles, images, vendored code) applies;
 * only the rule that guesses from words such as `key` is off there: lockfiles are full of such lines.
 */
export const gitleaksRules = String.raw`
title = "dev-agent"

[extend]
useDefault = true

[[rules]]
id = "generic-api-key"
  [[rules.allowlists]]
  paths = ['''(?:^|/)flat/\d+$''']

[[rules]]
id = "dev-agent-anthropic"
description = "A key or token of Anthropic."
regex = '''\bsk-ant-[a-z]{2,12}\d{0,2}-[A-Za-z0-9_-]{24,}'''
entropy = 3
keywords = ["sk-ant-"]

[[rules]]
id = "dev-agent-openai"
description = "A key of OpenAI."
regex = '''\bsk-(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{40,}'''
entropy = 3
keywords = ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-"]

[[rules]]
id = "dev-agent-github"
description = "A token of a GitHub App."
regex = '''\bghs_[0-9]{1,20}_[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}'''
entropy = 3
keywords = ["ghs_"]

[[rules]]
id = "dev-agent-openrouter"
description = "A key of OpenRouter."
regex = '''\bsk-or-v1-[0-9a-f]{40,}'''
entropy = 3
keywords = ["sk-or-v1-"]

[[rules]]
id = "dev-agent-model-provider"
description = "A key of a model provider (Groq, xAI, Replicate, LangSmith or Amazon Bedrock)."
regex = '''\b(?:gsk_[A-Za-z0-9]{48,}|xai-[A-Za-z0-9]{60,}|r8_[A-Za-z0-9]{37,}|lsv2_[a-z]{2}_[0-9a-f]{32}_[0-9a-f]{10}|ABSK[A-Za-z0-9+/]{100,}={0,2})'''
entropy = 3
keywords = ["gsk_", "xai-", "r8_", "lsv2_", "absk"]

[[rules]]
id = "dev-agent-service-token"
description = "A token of a service (Docker Hub, Tailscale, Notion, Supabase or Vercel)."
regex = '''\b(?:dckr_(?:pat|oat)_[A-Za-z0-9_-]{24,}|tskey-[a-z]{3,10}-[A-Za-z0-9]{8,}-[A-Za-z0-9]{20,}|ntn_[A-Za-z0-9]{40,}|sbp_[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{24,}|vc[pkiar]_[A-Za-z0-9]{40,})'''
entropy = 3
keywords = ["dckr_", "tskey-", "ntn_", "sbp_", "sb_secret_", "vcp_", "vck_", "vci_", "vca_", "vcr_"]
`;
