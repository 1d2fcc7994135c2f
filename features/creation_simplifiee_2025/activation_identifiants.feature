# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le deuxième écran de l'activation
  Après le code de la lettre, l'usager donne le SIREN de l'entreprise et son adresse de connexion.

  Contexte:
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Activation : identifiants »

  Scénario: L'écran demande le SIREN et l'adresse de connexion, une fois chacun
    Alors l'écran demande, dans cet ordre et sans rien de plus :
      | exigence | champ                                 |
      | ALIM-148 | /SIREN.*/                             |
      | ALIM-147 | /.*adresse électronique.*connexion.*/ |

  @ouvert
  Scénario: L'écran, que le tutoriel ne montre pas
    Alors l'écran « Activation : identifiants » présente, dans cet ordre :
      | exigence | élément  | texte                                               |
      | ALIM-O17 | lien     | Quitter                                             |
      | ALIM-O17 | titre    | Activez votre espace ou vos services                |
      | ALIM-O17 | consigne | Identifiants                                        |
      | ALIM-O17 | marque   | en cours                                            |
      | ALIM-O17 | libellé  | Saisissez le code d'activation :                    |
      | ALIM-O17 | valeur   | /[A-Za-z0-9]{12}/                                   |
      | ALIM-O17 | champ    | SIREN :                                             |
      | ALIM-O17 | champ    | Saisissez votre adresse électronique de connexion : |
      | ALIM-O17 | bouton   | Etape précédente                                    |
      | ALIM-O17 | bouton   | Effacer                                             |
      | ALIM-O17 | bouton   | Continuer                                           |
      | …        | …        | …                                                   |

  Scénario: Le code d'abord, le SIREN et l'adresse à l'écran suivant
    Étant donné il est arrivé à l'écran « Activation : code »
    Quand il active son espace avec le code de la lettre
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence | écran                      |
      | ALIM-146 | Activation : identifiants  |
      | ALIM-146 | Activation : code          |
      | ALIM-146 | Activation : identifiants  |
      | ALIM-146 | Activation : récapitulatif |

  @ALIM-147
  Scénario: L'adresse de connexion est acceptée
    Quand il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse électronique} »
    Alors l'écran « Activation : récapitulatif » s'affiche

  @ALIM-147
  Scénario: L'adresse de l'entreprise, autre que celle de connexion, est refusée
    Quand il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse de l'entreprise} »
    Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »

  @ALIM-148
  Scénario: Le SIREN laissé vide est refusé
    Quand il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Activation : identifiants » reste affiché et refuse « SIREN : »

  @ALIM-148
  Scénario: Le SIREN d'une autre entreprise n'active rien
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Quand il s'identifie par le SIREN « 000299001 » et l'adresse électronique « {adresse électronique} »
    Alors l'écran « Activation : identifiants » s'affiche
    Et un message d'alerte parle de « SIREN »
