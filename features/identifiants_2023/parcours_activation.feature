# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Activer son changement d'adresse, par tous les chemins
  Par une adresse directe ou en revenant sur ses pas, l'usager trouve le même assistant et le mène à son terme.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-333
  Scénario: L'assistant ouvert par son adresse commence aussi par le code
    Sachant qu'il a demandé à changer son adresse électronique
    Et qu'il connaît l'adresse de l'écran « Activation : code » de son espace
    Quand il ouvre directement cette adresse
    Et qu'il active le changement avec le code reçu
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                      |
      | Activation : code          |
      | Activation : identifiants  |
      | Activation : récapitulatif |

  @CHG23-356
  Scénario: Revenu au code par « Etape précédente », l'usager reprend et termine
    Sachant qu'il est arrivé à l'écran « Activation : identifiants »
    Quand il clique sur le bouton « Etape précédente »
    Et qu'il active le changement avec le code reçu
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                      |
      | Activation : identifiants  |
      | Activation : code          |
      | Activation : identifiants  |
      | Activation : récapitulatif |

  @CHG23-257 @CHG23-258
  Scénario: Du récapitulatif à l'espace, avec la nouvelle adresse
    Sachant qu'il est arrivé à l'écran « Activation : identifiants »
    Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il clique sur le bouton « Continuer »
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                      |
      | Activation : identifiants  |
      | Activation : récapitulatif |
      | Authentification           |
      | Espace sans entreprise     |
